//! Measures Fieldgate's native projector and its peers, doing the same work on the same bodies.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use fieldgate::field::{FieldPath, Mask, Segment};
use fieldgate::projection::Projector;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::rounds::{Side, medians};
use fieldgate_peers::fields::Fields;
use fieldgate_peers::{stepwise, streaming, trees};

/// The description of a body in the `index.json` that `benches/files.mjs` writes.
#[derive(Deserialize)]
struct Body {
    name: String,
    file: String,
    fields: Vec<String>,
    #[serde(default)]
    records: String,
}

/// Megabytes per second of each peer, for one body.
#[derive(Serialize)]
pub struct Measured {
    body: String,
    speeds: Vec<(&'static str, f64)>,
}

type Peer = fn(&[u8], &Fields, &mut Vec<u8>) -> Result<()>;

const PEERS: [(&str, Peer); 5] = [
    ("serde_json, streaming", streaming::serde_json),
    ("sonic-rs", streaming::sonic_rs),
    ("jiter", stepwise::jiter),
    ("simd-json", trees::simd_json),
    ("serde_json::Value", trees::serde_value),
];

/// Measures all bodies in `folder`. Returns an error if two peers have different results.
pub fn measure(folder: &Path) -> Result<Vec<Measured>> {
    let bodies: Vec<Body> = serde_json::from_slice(&std::fs::read(folder.join("index.json"))?)?;
    bodies
        .iter()
        .map(|body| measure_body(body, &std::fs::read(folder.join(&body.file))?).context(body.name.clone()))
        .collect()
}

fn measure_body(body: &Body, text: &[u8]) -> Result<Measured> {
    let fields = Fields::new(&body.records, &body.fields);
    let mut projector = Projector::new(mask(body)?);
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    project(&mut projector, text, &mut ours)?;
    let expected: Value = serde_json::from_slice(&ours)?;
    for (name, peer) in PEERS {
        theirs.clear();
        peer(text, &fields, &mut theirs)?;
        let result: Value = serde_json::from_slice(&theirs)?;
        ensure!(result == expected, "{name} does not do the same");
    }

    let ours = || {
        ours.clear();
        project(&mut projector, text, &mut ours)
    };
    let mut sides: Vec<Side<'_>> = vec![Box::new(ours)];
    for (_, peer) in PEERS {
        let (fields, mut out) = (&fields, Vec::new());
        sides.push(Box::new(move || {
            out.clear();
            peer(text, fields, &mut out)
        }));
    }
    let seconds = medians(&mut sides)?;
    #[expect(clippy::cast_precision_loss, reason = "a body has some megabytes")]
    let speed = |seconds: f64| text.len() as f64 / 1e6 / seconds;
    let names = ["Fieldgate"].into_iter().chain(PEERS.map(|(name, _)| name));
    let speeds = names.zip(seconds.into_iter().map(speed)).collect();
    Ok(Measured { body: body.name.clone(), speeds })
}

fn mask(body: &Body) -> Result<Arc<Mask>> {
    let paths = body.fields.iter().map(|path| {
        let path: FieldPath = path.parse()?;
        let above = body.records.split('/').skip(1).map(|name| Segment::Name(name.into()));
        FieldPath::from_segments(above.chain(path.segments().iter().cloned()).collect()).context("no path")
    });
    Ok(Arc::new(Mask::of(&paths.collect::<Result<Vec<_>>>()?)))
}

/// Uses one projector for one body after another, as the boundary to JavaScript does.
fn project(projector: &mut Projector, text: &[u8], out: &mut Vec<u8>) -> Result<()> {
    projector.renew();
    projector.write(text, out)?;
    Ok(projector.finish()?)
}
