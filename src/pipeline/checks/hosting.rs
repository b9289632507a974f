//! Whether the site's address can stand in the files for web servers.

use crate::config::Config;
use crate::diagnostics::{Diagnostic, rules};

/// Reports a path that servers would compare in another spelling than the one they were given, or
/// that means something in their files. It may come from the command line, so it is checked here.
pub(in crate::pipeline) fn check_hosting(config: &Config, diagnostics: &mut Vec<Diagnostic>) {
    let Some(hosting) = &config.hosting else {
        return;
    };
    let path = &config.base_url.path;
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/".contains(c);
    if !path.chars().all(plain) {
        let message =
            format!("the path \"{path}\" of the site can't stand in files for web servers");
        let help = "use letters, digits and hyphens in the path of base_url, or take [hosting] out";
        diagnostics.push(Diagnostic::at(rules::WRONG_VALUE, &hosting.span, message).help(help));
    }
}
