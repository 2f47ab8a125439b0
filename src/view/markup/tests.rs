//! Our `html!` beside Yew's: whatever is rendered, the HTML is the same.

use yew::virtual_dom::VNode;
use yew::{
    Callback, Component, Context, FocusEvent, Html, LocalServerRenderer, NodeRef, Properties,
};

/// Shows what it is given.
struct Shown;

#[derive(PartialEq, Properties)]
struct ShownProps {
    html: Html,
}

impl Component for Shown {
    type Message = ();
    type Properties = ShownProps;

    fn create(_context: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        context.props().html.clone()
    }
}

fn rendered(html: Html) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let props = ShownProps { html };
    runtime.block_on(LocalServerRenderer::<Shown>::with_props(props).hydratable(false).render())
}

/// The same markup through both macros, rendered.
macro_rules! both {
    ($($markup:tt)*) => {{
        let ours = rendered(super::html! { $($markup)* });
        let of_yew = rendered(yew::html! { $($markup)* });
        assert_eq!(ours, of_yew);
        ours
    }};
}

/// How many children the root has: Yew matches them by place from render to render.
fn children(html: &Html) -> usize {
    match html {
        VNode::VTag(tag) => match tag.children() {
            Some(VNode::VList(list)) => list.len(),
            Some(_) => 1,
            None => 0,
        },
        VNode::VList(list) => list.len(),
        _ => 1,
    }
}

#[test]
fn fixed_markup_is_the_same() {
    assert_eq!(
        both! { <p class="soft" id="a"><b>{ "bold" }</b>{ " & " }<br />{ 12 }</p> },
        "<p id=\"a\" class=\"soft\"><b>bold</b> &amp; <br>12</p>"
    );
    both! { <></> };
    both! { <><h2>{ 'x' }</h2><p></p></> };
    both! { <p class="">{ "two\nlines" }</p> };
    both! { <svg viewBox="0 0 4 4" aria-hidden="true"><linearGradient id="g" /></svg> };
    both! { <label for="field" data-step=3>{ "é ×" }</label> };
}

#[test]
fn given_attributes_are_the_same() {
    let id = String::from("own");
    let absent: Option<&'static str> = None;
    let title = "said";
    both! { <p id={id.clone()} class={title} {title} lang={absent}>{ "text" }</p> };
    both! { <p class={""} dir={Some("ltr")} data-id={Some(id.clone())}></p> };
    both! { <button aria-label={format!("{id}: \"x\" <")} type="button">{ &id }</button> };
}

#[test]
fn attributes_that_are_there_or_not_are_the_same() {
    for there in [true, false] {
        let html = both! { <details open={there} id="d"><summary>{ "s" }</summary></details> };
        assert_eq!(html.contains("open"), there);
        both! { <option selected={there} disabled=true hidden=false>{ "o" }</option> };
    }
}

#[test]
fn fields_are_the_same() {
    for ticked in [true, false] {
        let html = both! { <input type="radio" name="n" checked={ticked} class="c" /> };
        assert_eq!(html.contains("checked"), ticked);
    }
    let said = Some(String::from("3"));
    both! { <input id="i" value={said.clone()} /> };
    both! { <input value="fixed" /> };
    both! { <textarea rows="8" readonly=true value={said.clone()} /> };
    both! { <progress value={said.clone()} max="3" class="p"></progress> };
}

#[test]
fn an_element_named_at_run_time_is_the_same() {
    for tag in ["h2", "h6"] {
        both! { <@{tag} class="display" tabindex="-1">{ tag }<b>{ "!" }</b></@> };
    }
}

#[test]
fn values_between_tags_are_the_same() {
    let words = "a < b";
    let list = vec![yew::html! { <li>{ "1" }</li> }, yew::html! { <li>{ "2" }</li> }];
    let part = || yew::html! { <><i>{ "i" }</i>{ "j" }</> };
    both! { <p>{ words }{ words.to_owned() }{ 3_usize }{ Some("x") }</p> };
    both! { <ul>{ list.clone() }{ for list.iter().cloned() }{ part() }</ul> };
    both! { { part() } };
    both! { { for list.clone() } };
    both! { <p>{ match words.len() { 0 => "none", _ => "some" } }</p> };
    let absent: Option<Html> = None;
    both! { <p>{ absent.clone() }</p> };
}

#[test]
fn conditions_choose_the_same() {
    for number in 0..4_u8 {
        let even = number.is_multiple_of(2).then_some(number);
        both! {
            <p>
                if number > 2 { <b>{ "many" }</b>{ number } } else if number > 1 { { "two" } }
                else { <i>{ "few" }</i> }
                if let Some(even) = even { { " " }{ even } }
                if number == 0 { }
            </p>
        };
        both! { if number > 2 { <b>{ "many" }</b> } };
    }
}

#[test]
fn a_condition_keeps_the_places_of_its_siblings() {
    let page = |more: bool| super::html! { <div>if more { <p /><p /> }<hr /></div> };
    let of_yew = |more: bool| yew::html! { <div>if more { <p /><p /> }<hr /></div> };
    for more in [true, false] {
        assert_eq!(children(&page(more)), 2);
        assert_eq!(children(&of_yew(more)), 2);
    }
}

#[test]
fn a_list_is_laid_flat_among_its_siblings() {
    let page = |count: u8| {
        super::html! { <ul><li />{ for (0..count).map(|_| super::html! { <li /> }) }</ul> }
    };
    assert_eq!([children(&page(0)), children(&page(1)), children(&page(3))], [1, 2, 4]);
}

#[test]
fn the_root_keeps_its_key_its_reference_and_its_listeners() {
    let reference = NodeRef::default();
    let html = super::html! {
        <button key={"it"} ref={reference.clone()} onclick={Callback::noop()}
            onblur={|_: FocusEvent| ()} onfocus={None::<Callback<FocusEvent>>}>{ "x" }</button>
    };
    let VNode::VTag(tag) = &html else { panic!("an element") };
    assert_eq!(html.key().map(ToString::to_string).as_deref(), Some("it"));
    assert_eq!(tag.node_ref, reference);
    let listeners = format!("{tag:?}");
    let heard = |event: &str| listeners.contains(event);
    assert!(heard("onclick") && heard("onblur") && !heard("onfocus"), "{listeners}");
}
