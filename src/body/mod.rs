//! Checks what a write carries.
//!
//! A [`BodyChecker`] reads the body of a create or an update by a restricted key and says whether all of it may be
//! written. It promises:
//!
//! 1. A member passes only if it is granted; names are compared as projection compares them, and every duplicate is
//!    judged by itself. What is granted but read-only is refused all the same.
//! 2. A partly granted node accepts only an object, in a create also an array of objects: anything
//!    else there would replace what the key cannot see. The same goes for the records, which may always be one
//!    object or an array of them, and for what leads to them. (A node granted whole may be replaced, read-only
//!    members below it or not: those the origin has to defend.)
//! 3. Nothing may be beside the path to the records.
//! 4. A body that is not one valid JSON text is an error, whatever it holds.
//!    Where types have lists of their own, the one member that tells an object's type chooses the list. Without a type that
//!    is a text, with two, or with one of which nothing is granted, the object is refused. No form can say a type.
//! 5. The [`BodyVerdict`] does not depend on how the body was cut into chunks.
//!
//! It names every fault once: by field path below the records, by path from the body outside them, the body itself
//! as the empty path. A type is a segment of a path, as in grants. Array positions are not named; members of maps are, as
//! they were sent. Memory is constant (where types have lists, besides the body itself): at most [`MAX_LISTED`] paths of a
//! sort, each of at most [`MAX_PATH_BYTES`], and a count of further faults.
//!
//! [`check_form`] promises the same of a form-encoded body, as far as every server would read it alike.
//!
//! [`check_patch`] promises it of a JSON Patch, operation by operation.
//!
//! [`check_search`] checks the body of a read that says what to look for.
//!
//! [`project_errors`] keeps what a key may learn of the reason why the origin refused a call.
//!
//! [`inspect`] looks into the bodies of all keys for what turns the judged call into another one.
//!
//! It does not check types or required members: the origin does.

mod checker;
mod form;
mod inspect;
mod json_patch;
mod multipart;
mod origin_errors;
mod path;
mod places;
mod search;
mod told;
mod verdict;

pub use checker::BodyChecker;
pub use form::{FormError, FormErrorKind, MAX_FORM_PAIRS, check_form};
pub use inspect::{BodyFormat, Inspection, UnreadableBody, inspect};
pub use json_patch::{MAX_PATCH_BYTES, check_patch};
pub use origin_errors::{MAX_ERROR_BYTES, project_errors};
pub use path::MAX_PATH_BYTES;
pub use search::check_search;
pub use verdict::{BodyVerdict, MAX_LISTED, Refused};
