//! The cards of a group, what is in sight first.

use method::catalog::ProcedureId;
use method::decide::Assessment;
use yew::Html;

use super::filters::shows;
use crate::view::parts::{Part, drawn_from};
use crate::view::session::Session;

/// As many as can be seen together with what is answered: every control stands above the cards.
const IN_SIGHT: usize = 1;

/// The cards of `shown`, options of one group.
pub(super) fn cards(session: &Session, shown: &[&Assessment]) -> Vec<Html> {
    shown.iter().map(|option| drawn(session, option)).collect()
}

/// Out of sight a card stays as it is until the next frame, and is a name where it is new to the
/// group.
fn drawn(session: &Session, option: &Assessment) -> Html {
    let id = option.procedure.id;
    match session.before.as_ref().filter(|_| !is_in_sight(session, id)) {
        None => drawn_from(session, &session.known, Part::Card(id)),
        Some(before) => {
            let was = before.known.decision.option(id);
            let stays = was.is_some_and(|was| was.group == option.group);
            let part = if stays { Part::Card(id) } else { Part::Name(id) };
            drawn_from(session, &before.known, part)
        }
    }
}

fn is_in_sight(session: &Session, id: ProcedureId) -> bool {
    let options = session.decision.options.iter().filter(|option| shows(session, option.procedure));
    options.take(IN_SIGHT).any(|option| option.procedure.id == id)
}
