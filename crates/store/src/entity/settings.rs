//! Table `settings`: the settings of a person; absent until they are saved once.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, DeriveEntityModel)]
#[sea_orm(table_name = "settings")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: Uuid,
    pub language: Option<String>,
    pub theme: String,
    pub vim_keys: bool,
    pub single_keys: bool,
    pub time_zone: Option<String>,
    pub asks_sureness: Option<bool>,
    pub lint: bool,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
