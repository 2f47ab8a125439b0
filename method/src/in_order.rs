//! Sorting short lists.
//!
//! Why not the standard library's: each of its sorts is about 3 KB in the program, for lists that
//! never hold more than about a hundred items here.

/// Puts a short list in the order of a key; items with equal keys keep their places.
pub fn sort_by_key<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..list.len() {
        let mut place = end;
        while let Some([left, right]) = place.checked_sub(1).and_then(|at| list.get_mut(at..=place))
        {
            if key(left) <= key(right) {
                break;
            }
            std::mem::swap(left, right);
            place -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::sort_by_key;

    #[test]
    fn every_order_of_five_items_is_sorted() {
        for seed in 0..3125_u32 {
            let mut list: Vec<u32> = (0..5).map(|at| seed / 5_u32.pow(at) % 5).collect();
            let mut expected = list.clone();
            expected.sort_unstable();
            sort_by_key(&mut list, |item| *item);
            assert_eq!(list, expected);
        }
    }

    #[test]
    fn equal_items_keep_their_places() {
        let mut list = [(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd'), (0, 'e')];
        sort_by_key(&mut list, |item| item.0);
        assert_eq!(list, [(0, 'e'), (1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }
}
