//! Reads the catalogue's files with nothing but the TOML parser, so that counts are not the
//! compiler's own opinion.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use toml::de::{DeTable, DeValue};

/// One table: scalars as texts, tables and lists of tables by key.
#[derive(Debug, Default)]
pub(crate) struct Tables {
    scalars: Vec<(String, String)>,
    sections: Vec<(String, Tables)>,
    lists: Vec<(String, Vec<Tables>)>,
    texts: Vec<(String, Vec<String>)>,
}

impl Tables {
    fn of(table: &DeTable<'_>) -> Self {
        let mut own = Self::default();
        for (key, value) in table {
            own.add(key.get_ref().to_string(), value.get_ref());
        }
        own
    }

    fn add(&mut self, key: String, value: &DeValue<'_>) {
        match value {
            DeValue::Table(table) => self.sections.push((key, Self::of(table))),
            DeValue::Array(items) => {
                let tables = items.iter().filter_map(|item| match item.get_ref() {
                    DeValue::Table(table) => Some(Self::of(table)),
                    _ => None,
                });
                let texts = items.iter().filter_map(|item| item.get_ref().as_str());
                self.texts.push((key.clone(), texts.map(str::to_owned).collect()));
                self.lists.push((key, tables.collect()));
            }
            DeValue::String(text) => self.scalars.push((key, text.to_string())),
            DeValue::Integer(number) => self.scalars.push((key, number.as_str().to_owned())),
            DeValue::Float(number) => self.scalars.push((key, number.as_str().to_owned())),
            DeValue::Boolean(flag) => self.scalars.push((key, flag.to_string())),
            DeValue::Datetime(day) => self.scalars.push((key, day.to_string())),
        }
    }

    /// A scalar of this table.
    pub(crate) fn get(&self, key: &str) -> Option<String> {
        self.scalars.iter().find(|(name, _)| name == key).map(|(_, value)| value.clone())
    }

    /// The tables below the table `key`.
    pub(crate) fn tables(self, key: &str) -> Vec<Self> {
        let below = self.sections.into_iter().find(|(name, _)| name == key);
        below.map(|(_, tables)| tables.all_tables()).unwrap_or_default()
    }

    /// The tables below this one.
    pub(crate) fn all_tables(self) -> Vec<Self> {
        self.sections.into_iter().map(|(_, table)| table).collect()
    }

    /// The tables below this one, by name.
    pub(crate) fn named_tables(self) -> Vec<(String, Self)> {
        self.sections
    }

    /// The list of tables `key`.
    pub(crate) fn lists(self, key: &str) -> Vec<Self> {
        let list = self.lists.into_iter().find(|(name, _)| name == key);
        list.map(|(_, tables)| tables).unwrap_or_default()
    }

    /// The claims every `seeds` key of the catalogue names.
    pub(crate) fn carried_anywhere() -> BTreeSet<String> {
        let mut carried = BTreeSet::new();
        for path in paths(&folder()) {
            read(&path).collect_seeds(&mut carried);
        }
        carried
    }

    fn collect_seeds(&self, carried: &mut BTreeSet<String>) {
        for (_, texts) in self.texts.iter().filter(|(key, _)| key == "seeds") {
            carried.extend(texts.iter().cloned());
        }
        let lists = self.lists.iter().flat_map(|(_, tables)| tables);
        for table in self.sections.iter().map(|(_, table)| table).chain(lists) {
            table.collect_seeds(carried);
        }
    }
}

/// One file of the catalogue.
pub(crate) fn file(name: &str) -> Tables {
    read(&folder().join(name))
}

/// The files of all options.
pub(crate) fn procedures() -> Vec<Tables> {
    paths(&folder().join("procedures")).iter().map(|path| read(path)).collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalog")
}

fn paths(folder: &Path) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).expect("the catalogue's folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            paths.extend(self::paths(&path));
        } else {
            paths.push(path);
        }
    }
    paths
}

fn read(path: &Path) -> Tables {
    let text = fs::read_to_string(path).expect("a readable file");
    Tables::of(DeTable::parse(&text).expect("valid TOML").get_ref())
}
