//! The page as it is shown and printed: the same nodes.

mod option;

use yew::Html;

use super::page::{Fullness, MOST_OWN, Page, Source};
use super::take_along::PAGE_ID;
use crate::text::{start as start_text, summary as text};
use crate::view::heading::heading;
use crate::view::markup::html;
use crate::view::session::Session;

/// The page.
pub(super) fn paper(session: &Session, page: &Page) -> Html {
    let fullness = page.fullness();
    html! {
        <article class="paper" part="paper" id={PAGE_ID} aria-label={text::PAGE} data-full={fullness.word()}>
            <header class="paper-head">
                { heading(session, 1, "paper-title", html! { { text::PAGE } }) }
                <p class="small">{ &page.made }{ " " }{ &page.edition }</p>
            </header>
            { about_me(session, page) }
            <p class="doctor-first"><b>{ start_text::DOCTOR_FIRST }</b>{ start_text::DOCTOR_FIRST_REST }</p>
            { part(session, text::LOOKED_AT, option::options(session, page)) }
            { checks(session, page) }
            { questions(session, page) }
            { care_and_signs(session, page) }
            { notes(session) }
            { sources(session, page, fullness) }
            <footer class="small"><p>{ &page.small_print }</p></footer>
        </article>
    }
}

fn part(session: &Session, title: &'static str, content: Html) -> Html {
    html! {
        <section class="paper-part">
            { heading(session, 2, "paper-label", html! { { title } }) }
            { content }
        </section>
    }
}

/// What I said beside what the clinic has to know.
fn about_me(session: &Session, page: &Page) -> Html {
    let said = html! {
        <ul class="paper-lines">{ for page.said.iter().map(|line| html! { <li>{ line }</li> }) }</ul>
    };
    let known = html! {
        <ul class="paper-lines">
            { for page.known.iter().map(|known| html! {
                <li>
                    { &known.text }
                    if known.name_blank { { " " }{ text::ITS_NAME }{ " " }{ write_in() } }
                </li>
            }) }
        </ul>
    };
    html! {
        <div class="paper-two paper-me">
            { part(session, text::SAID, said) }
            { part(session, text::KNOW, known) }
        </div>
    }
}

fn checks(session: &Session, page: &Page) -> Html {
    if page.checks.is_empty() {
        return Html::default();
    }
    let lines = html! { <ul class="paper-lines">{ for page.checks.iter().map(option::line) }</ul> };
    part(session, text::CHECKS, lines)
}

/// A box to tick before each: the visitor's own first.
fn questions(session: &Session, page: &Page) -> Html {
    let questions = page.own.iter().take(MOST_OWN).chain(&page.questions);
    let list = html! {
        <ul class="paper-questions">
            { for questions.map(|question| html! {
                <li>
                    <svg viewBox="0 0 16 16" aria-hidden="true"><path class="mark-line" d="M1.5 1.5h13v13h-13z" /></svg>
                    <span>{ question }</span>
                </li>
            }) }
        </ul>
    };
    part(session, text::QUESTIONS, list)
}

fn care_and_signs(session: &Session, page: &Page) -> Html {
    if page.is_short {
        return html! { <p class="note">{ text::LONG_TEXTS_MISSING }</p> };
    }
    let care = html! {
        <ul class="paper-lines">
            { for page.care.iter().map(|care| html! {
                <li>
                    <b>{ care.name }{ "." }</b>{ " " }
                    if !care.before.is_empty() { <i>{ text::BEFORE }</i>{ " " }{ &care.before }{ " " } }
                    if !care.after.is_empty() { <i>{ text::AFTER }</i>{ " " }{ &care.after } }
                </li>
            }) }
        </ul>
    };
    let signs = html! {
        <ul class="paper-lines">
            { for page.signs.iter().map(|group| html! {
                <li><b>{ &group.advice }</b>{ " " }{ group.signs.join("; ") }{ "." }</li>
            }) }
            <li>{ text::CLINIC_NUMBER }{ " " }{ write_in() }</li>
        </ul>
    };
    html! {
        <div class="paper-two">
            if !page.care.is_empty() { { part(session, text::CARE, care) } }
            if !page.signs.is_empty() { { part(session, text::SIGNS, signs) } }
        </div>
    }
}

fn notes(session: &Session) -> Html {
    let content = html! {
        <>
            <div class="paper-ruled" aria-hidden="true"><i class="write" /><i class="write" /></div>
            <p><b>{ text::THINK }</b>{ " " }{ text::THINK_UNTIL }{ " " }{ write_in() }</p>
        </>
    };
    part(session, text::NOTES, content)
}

/// With their titles where there is room.
fn sources(session: &Session, page: &Page, fullness: Fullness) -> Html {
    if page.sources.is_empty() {
        return Html::default();
    }
    let words = |source: &Source| match fullness {
        Fullness::Most => source.short.clone(),
        Fullness::Roomy | Fullness::More => source.full.clone(),
    };
    let list = html! {
        <ol class="paper-sources">
            { for page.sources.iter().map(|source| html! { <li>{ words(source) }</li> }) }
        </ol>
    };
    part(session, text::SOURCES, list)
}

/// Room to write a word by hand.
fn write_in() -> Html {
    html! { <i class="write" data-size="word" aria-hidden="true" /> }
}
