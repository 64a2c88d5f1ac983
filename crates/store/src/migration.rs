//! The steps from an empty database to this version's, in order. A step that has been released is never changed.

mod m20261121_000001_main_road;
mod m20261121_000010_takes;
mod m20261121_000020_insights;
mod m20261121_000030_lint_setting;
mod m20261121_000400_accounts;
mod m20261121_000450_identities;
mod m20261121_000600_claims;
mod m20261122_000700_events_in_attempts;

use sea_orm_migration::{MigrationTrait, MigratorTrait};

pub(crate) struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261121_000001_main_road::Migration),
            Box::new(m20261121_000010_takes::Migration),
            Box::new(m20261121_000020_insights::Migration),
            Box::new(m20261121_000030_lint_setting::Migration),
            Box::new(m20261121_000400_accounts::Migration),
            Box::new(m20261121_000450_identities::Migration),
            Box::new(m20261121_000600_claims::Migration),
            Box::new(m20261122_000700_events_in_attempts::Migration),
        ]
    }
}
