//! Netlify, Cloudflare Pages and Vercel cannot be run here: their files are read against the
//! release, by the rules of their manuals.

use std::fs;

use serde_json::Value;

use crate::failure::Outcome;
use crate::release_folder::{FOLDER, has_hash, names};
use crate::server::release::Sent;
use crate::site::integration;

const FOR_A_YEAR: &str = "public, max-age=31536000, immutable";

/// One rule: which addresses, and what is sent with them.
struct Rule {
    stems: Vec<String>,
    headers: Vec<(String, String)>,
}

#[test]
fn netlify_and_cloudflare_send_each_header_once_and_keep_what_never_changes() -> Outcome {
    holds(&rules_of_headers_file(&fs::read_to_string(integration("servers/_headers"))?))
}

#[test]
fn vercel_sends_each_header_once_and_keeps_what_never_changes() -> Outcome {
    let file = fs::read_to_string(integration("servers/vercel.json"))?;
    holds(&rules_of_vercel(&serde_json::from_str(&file)?))
}

fn holds(rules: &[Rule]) -> Outcome {
    let site = Sent::site()?;
    for name in names(&site.at(FOLDER))? {
        let address = format!("/{FOLDER}/{name}");
        let sent: Vec<_> = rules
            .iter()
            .filter(|rule| rule.stems.iter().any(|stem| address.starts_with(stem)))
            .flat_map(|rule| &rule.headers)
            .collect();
        let of = |wanted: &str| -> Vec<_> {
            let values = sent.iter().filter(|(header, _)| header == wanted);
            values.map(|(_, value)| value.as_str()).collect()
        };
        assert_eq!(of("Access-Control-Allow-Origin"), ["*"], "{name}");
        assert_eq!(of("X-Content-Type-Options"), ["nosniff"], "{name}");
        let kept = if has_hash(&name) { vec![FOR_A_YEAR] } else { vec![] };
        assert_eq!(of("Cache-Control"), kept, "{name}");
    }
    Ok(())
}

/// An address, then its headers on indented lines. `*` stands for any rest.
fn rules_of_headers_file(file: &str) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match (line.trim().split_once(": "), rules.last_mut()) {
            (Some((header, value)), Some(rule)) => {
                rule.headers.push((header.to_owned(), value.to_owned()));
            }
            _ => rules
                .push(Rule { stems: vec![line.trim_end_matches('*').to_owned()], headers: vec![] }),
        }
    }
    rules
}

/// `source` is an address; `(.*)` stands for any rest, `(a|b)` for one of two words.
fn rules_of_vercel(file: &Value) -> Vec<Rule> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    list(&file["headers"])
        .iter()
        .map(|rule| {
            let source = text(&rule["source"]);
            let stem = source.trim_end_matches("(.*)");
            let stems = match stem.split_once('(').and_then(|(before, rest)| {
                rest.split_once(')').map(|(words, after)| (before, words, after))
            }) {
                Some((before, words, after)) => {
                    words.split('|').map(|word| format!("{before}{word}{after}")).collect()
                }
                None => vec![stem.to_owned()],
            };
            let headers = list(&rule["headers"]);
            let headers = headers.iter().map(|pair| (text(&pair["key"]), text(&pair["value"])));
            Rule { stems, headers: headers.collect() }
        })
        .collect()
}
