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

/// How many items are sorted one by one.
const SHORT: usize = 32;

/// A list of any length in the order of a key; items with equal keys keep their order.
///
/// Halves are sorted and merged, so that a catalogue a hundred times as long takes about a hundred
/// times as long. Ours is short, and is sorted one by one.
pub fn sorted_by_key<T, K: Ord>(mut list: Vec<T>, key: &impl Fn(&T) -> K) -> Vec<T> {
    if list.len() <= SHORT {
        sort_by_key(&mut list, key);
        return list;
    }
    let all = list.len();
    let second = list.split_off(all / 2);
    let mut first = sorted_by_key(list, key).into_iter().peekable();
    let mut second = sorted_by_key(second, key).into_iter().peekable();
    let mut merged = Vec::with_capacity(all);
    while let (Some(one), Some(other)) = (first.peek(), second.peek()) {
        let from = if key(one) <= key(other) { &mut first } else { &mut second };
        merged.extend(from.next());
    }
    merged.extend(first.chain(second));
    merged
}

#[cfg(test)]
mod tests {
    use super::{sort_by_key, sorted_by_key};

    #[test]
    fn a_long_list_is_sorted_and_equal_items_keep_their_order() {
        for length in [0, 1, 32, 33, 500] {
            let list: Vec<_> = (0..length).map(|at: usize| (at * 7919 % 23, at)).collect();
            let mut expected = list.clone();
            expected.sort_unstable();
            assert_eq!(sorted_by_key(list, &|item| item.0), expected);
        }
    }

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
