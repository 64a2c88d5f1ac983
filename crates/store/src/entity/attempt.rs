//! Table `attempts`: every try at an exercise, judged or waiting.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, DeriveEntityModel)]
#[sea_orm(table_name = "attempts")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub exercise_id: Uuid,
    pub exercise_kind: String,
    pub mode: String,
    pub state: String,
    pub verdict: Option<String>,
    pub hints_used: i64,
    pub created_at: i64,
    pub finished_at: Option<i64>,
    pub program: Vec<u8>,
    pub own_input: Option<Vec<u8>>,
    pub judgement: Option<String>,
    /// A line of JSON for each; its number is that of the line, from 1.
    pub events: String,
    /// Kinds of insights that are still being computed, with spaces between.
    pub promised: String,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
