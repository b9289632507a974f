//! Carrying answers over the network.

use std::future::{Future, poll_fn};
use std::io;
use std::net::TcpListener;
use std::path::PathBuf;
use std::pin::pin;
use std::sync::Arc;

use axum::Router;
use axum::body::Body as HttpBody;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::serve::ListenerExt;

use super::respond::of_words;
use super::{Ask, Body, Live, Response, respond};
use crate::artifact::Content;

/// Answers requests until Ctrl-C is pressed; calls `ready` when it does and when Ctrl-C works.
///
/// # Errors
/// When the machine does not let it.
pub fn run(listener: TcpListener, live: Arc<Live>, ready: impl FnOnce()) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()?;
    let result = runtime.block_on(async {
        listener.set_nonblocking(true)?;
        // An event must not wait for the browser to confirm what came before it.
        let listener = tokio::net::TcpListener::from_std(listener)?.tap_io(|stream| {
            let _ = stream.set_nodelay(true);
        });
        let router = Router::new().fallback(answer).with_state(live);
        tokio::spawn(axum::serve(listener, router).into_future());
        interrupted(ready).await
    });
    // Connections that browsers keep open must not hold up the end.
    runtime.shutdown_background();
    result
}

/// Waits for Ctrl-C. The first poll begins to listen for it; only then is it time for `ready`.
async fn interrupted(ready: impl FnOnce()) -> io::Result<()> {
    let mut interrupt = pin!(tokio::signal::ctrl_c());
    let mut ready = Some(ready);
    poll_fn(|context| {
        let polled = interrupt.as_mut().poll(context);
        if let Some(ready) = ready.take() {
            ready();
        }
        polled
    })
    .await
}

async fn answer(State(live): State<Arc<Live>>, request: Request) -> axum::response::Response {
    let shown = live.now();
    let ask = Ask {
        path: request.uri().path(),
        query: request.uri().query(),
        host: host(&request),
        method: request.method().as_str(),
    };
    let Response {
        mut status,
        mut headers,
        body,
    } = respond(&shown, &ask);
    let body = match body {
        Body::Words(words) => HttpBody::from(words),
        Body::Page(bytes) => HttpBody::from(bytes),
        Body::Events(path) => HttpBody::from_stream(live.listen(path)),
        Body::File(Content::Bytes(bytes)) => HttpBody::from(bytes.clone()),
        Body::File(Content::File(path)) => match read(path.clone()).await {
            Ok(bytes) => HttpBody::from(bytes),
            Err(error) => {
                (status, headers) = (500, of_words());
                HttpBody::from(error)
            }
        },
    };
    let mut answer = axum::response::Response::new(body);
    *answer.status_mut() =
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in headers {
        let header = (HeaderName::try_from(name), HeaderValue::try_from(value));
        if let (Ok(name), Ok(value)) = header {
            answer.headers_mut().insert(name, value);
        }
    }
    answer
}

/// The host that was asked: the one in a full address counts more than the header (RFC 9112).
fn host(request: &Request) -> Option<&str> {
    if let Some(authority) = request.uri().authority() {
        return Some(authority.as_str());
    }
    let mut hosts = request.headers().get_all(header::HOST).iter();
    let host = hosts.next()?.to_str().ok();
    host.filter(|_| hosts.next().is_none())
}

/// A file on disk, read without holding up other requests.
async fn read(path: PathBuf) -> Result<Vec<u8>, String> {
    let name = path.display().to_string();
    match tokio::task::spawn_blocking(move || std::fs::read(path)).await {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(error)) => Err(format!("{name}: {error}\n")),
        Err(error) => Err(format!("{name}: {error}\n")),
    }
}
