//! What to check, as a document.

use serde::Deserialize;
use thiserror::Error;

use crate::document::from_text;
use crate::grant::Grants;
use crate::request::{Refusal, Request};

/// How often random grants are drawn if the plan does not say.
const ROUNDS: u32 = 100;

/// What to check for leaks.
#[derive(Debug, Clone, Default)]
pub struct LeakPlan {
    /// What random grants and twins are drawn from.
    pub seed: u64,
    /// How many random grants. Has no effect if `grants` are given.
    rounds: Option<u32>,
    /// The grants to check instead of random ones.
    pub grants: Option<Grants>,
    /// Answers of the origin, with the calls they answer.
    pub(super) answers: Vec<(Request, String)>,
}

/// An answer as the origin gave it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordedAnswer {
    /// The call's method.
    pub method: String,
    /// The call's path, base path included.
    pub path: String,
    /// The call's query, without `?`.
    #[serde(default)]
    pub query: String,
    /// The body, as text: it has to stay byte for byte what it was.
    pub body: String,
}

/// Why a plan cannot be followed.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum LeakPlanError {
    /// It is not of the form that a plan has.
    #[error("this is not a plan: {0}")]
    Form(#[from] serde_json::Error),
    /// The gate would refuse a recorded call.
    #[error("of answer {index}, {refusal}")]
    Call {
        /// Which answer, counted from 0.
        index: usize,
        /// What is wrong with its call.
        refusal: Refusal,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(default)]
    seed: u64,
    rounds: Option<u32>,
    grants: Option<Grants>,
    #[serde(default)]
    answers: Vec<RecordedAnswer>,
}

impl LeakPlan {
    /// Reads `{ "seed"?: 7, "rounds"?: 100, "grants"?: …, "answers"?: [{ "method", "path", "query"?, "body" }] }`, with
    /// grants in their stored form.
    ///
    /// # Errors
    /// See [`LeakPlanError`].
    pub fn read(text: &str) -> Result<Self, LeakPlanError> {
        let document: Document = from_text(text)?;
        let answers = document.answers.into_iter().enumerate().map(|(index, answer)| {
            let request = Request::parse(&answer.method, &answer.path, &answer.query);
            let request = request.map_err(|refusal| LeakPlanError::Call { index, refusal })?;
            Ok((request, answer.body))
        });
        let answers = answers.collect::<Result<_, LeakPlanError>>()?;
        Ok(Self { seed: document.seed, rounds: document.rounds, grants: document.grants, answers })
    }

    /// How many keys are looked at.
    pub(super) fn rounds(&self) -> u64 {
        let random = self.rounds.unwrap_or(ROUNDS);
        u64::from(if self.grants.is_some() { 1 } else { random })
    }
}
