//! Chromium, and what a test does with a tab of it.

use std::error::Error;
use std::ffi::OsStr;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use headless_chrome::protocol::cdp::Emulation::{MediaFeature, SetDeviceMetricsOverride, SetEmulatedMedia};
use headless_chrome::protocol::cdp::Log::LogEntryLevel;
use headless_chrome::protocol::cdp::Page::AddScriptToEvaluateOnNewDocument;
use headless_chrome::protocol::cdp::Runtime::ConsoleAPICalledEventTypeOption as Console;
use headless_chrome::protocol::cdp::types::Event;
use headless_chrome::{Browser, LaunchOptions};
use serde::de::DeserializeOwned;

use crate::site;

/// How long a page has to be as it is expected: machines of continuous integration are slow.
const PATIENCE: Duration = Duration::from_secs(120);

/// The served documentation and a browser for it.
pub(crate) struct Stage {
    address: String,
    browser: Browser,
}

/// How a page is looked at.
#[derive(Clone, Copy)]
pub(crate) struct View {
    /// In CSS pixels.
    pub(crate) width: u32,
    pub(crate) theme: Theme,
}

impl View {
    pub(crate) const DESK: Self = Self { width: 1280, theme: Theme::Light };
    pub(crate) const TELEPHONE: Self = Self { width: 390, theme: Theme::Light };
}

/// A theme of rustdoc.
#[derive(Clone, Copy)]
pub(crate) enum Theme {
    Light,
    Dark,
}

impl Theme {
    /// As rustdoc calls it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// What the system of the reader prefers: the other one, as the choice in rustdoc has to win.
    const fn preferred_by_system(self) -> Self {
        match self {
            Self::Light => Self::Dark,
            Self::Dark => Self::Light,
        }
    }
}

impl Stage {
    pub(crate) fn new(store: &Path) -> Result<Self, Box<dyn Error>> {
        let options = LaunchOptions::default_builder()
            // Chromium refuses its sandbox to root, as whom containers run; it sees nothing but our own pages.
            .sandbox(false)
            .args(["--disable-component-update", "--disable-quic", "--hide-scrollbars"].map(OsStr::new).to_vec())
            .idle_browser_timeout(Duration::from_secs(600))
            .build()?;
        Ok(Self { address: site::serve(store)?, browser: Browser::new(options)? })
    }

    /// A tab that shares no settings with others.
    pub(crate) fn tab(&self, view: View) -> Result<Tab<'_>, Box<dyn Error>> {
        let tab = self.browser.new_context()?.new_tab()?;
        tab.set_default_timeout(PATIENCE);
        let log = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&log);
        tab.add_event_listener(Arc::new(move |event: &Event| {
            if let Some(complaint) = complaint(event) {
                kept.lock().unwrap().push(complaint);
            }
        }))?;
        tab.enable_log()?.enable_runtime()?;
        tab.call_method(SetDeviceMetricsOverride {
            width: view.width,
            height: 844,
            device_scale_factor: 1.0,
            mobile: view.width < View::DESK.width,
            scale: None,
            screen_width: None,
            screen_height: None,
            position_x: None,
            position_y: None,
            dont_set_visible_size: None,
            screen_orientation: None,
            viewport: None,
            display_feature: None,
            device_posture: None,
        })?;
        let preferred = view.theme.preferred_by_system().name().to_owned();
        let scheme = MediaFeature { name: "prefers-color-scheme".to_owned(), value: preferred };
        tab.call_method(SetEmulatedMedia { media: None, features: Some(vec![scheme]) })?;
        tab.call_method(AddScriptToEvaluateOnNewDocument {
            source: format!(
                "if (location.protocol === 'http:') {{ localStorage.setItem('rustdoc-use-system-theme', 'false'); \
                 localStorage.setItem('rustdoc-theme', '{}'); }}",
                view.theme.name()
            ),
            world_name: None,
            include_command_line_api: None,
            run_immediately: None,
        })?;
        Ok(Tab { stage: self, tab, log })
    }
}

/// What the console shows in red or yellow.
fn complaint(event: &Event) -> Option<String> {
    match event {
        Event::LogEntryAdded(event) => {
            let entry = &event.params.entry;
            // rustdoc loads its fonts early in a way that Chromium finds wasteful.
            let of_rustdoc = entry.text.contains("/static.files/") && entry.text.contains("preload");
            let loud = matches!(entry.level, LogEntryLevel::Error | LogEntryLevel::Warning) && !of_rustdoc;
            loud.then(|| format!("{} {}", entry.text, entry.url.as_deref().unwrap_or_default()))
        }
        Event::RuntimeConsoleAPICalled(event) => {
            let params = &event.params;
            matches!(params.Type, Console::Error | Console::Warning | Console::Assert)
                .then(|| format!("{:?}", params.args.iter().map(|arg| &arg.value).collect::<Vec<_>>()))
        }
        Event::RuntimeExceptionThrown(event) => Some(format!("{:?}", event.params.exception_details)),
        _ => None,
    }
}

/// A tab, which is closed with its test.
pub(crate) struct Tab<'s> {
    stage: &'s Stage,
    tab: Arc<headless_chrome::Tab>,
    log: Arc<Mutex<Vec<String>>>,
}

impl Tab<'_> {
    /// Goes to a page, an address below that of the server, and waits until it stands.
    pub(crate) fn visit(&self, page: &str) -> Result<(), Box<dyn Error>> {
        self.tab.navigate_to(&format!("{}{page}", self.stage.address))?;
        let stands = "page => location.pathname === page && document.readyState === 'complete' || null";
        let began = Instant::now();
        // There is nobody to ask while the page that was there before goes away.
        while !matches!(self.ask::<Option<bool>>(stands, page), Ok(Some(true))) {
            if began.elapsed() > PATIENCE {
                return Err(format!("{page}: it does not load").into());
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    /// What a function of JavaScript, which may be an asynchronous one, returns for an argument.
    pub(crate) fn ask<T: DeserializeOwned>(&self, function: &str, argument: &str) -> Result<T, Box<dyn Error>> {
        let argument = serde_json::to_string(argument)?;
        let asked = format!("(async () => JSON.stringify(await ({function})({argument})))()");
        let answer = self.tab.evaluate(&asked, true)?;
        match answer.value {
            Some(serde_json::Value::String(text)) => Ok(serde_json::from_str(&text)?),
            _ => Err(answer.description.unwrap_or_else(|| "no answer of a script".to_owned()).into()),
        }
    }

    /// Runs a script for the sake of what it defines.
    pub(crate) fn load(&self, script: &str) -> Result<(), Box<dyn Error>> {
        self.tab.evaluate(&format!("{script};null"), false)?;
        Ok(())
    }

    /// Asks until there is an answer.
    pub(crate) fn wait<T: DeserializeOwned>(&self, function: &str, argument: &str) -> Result<T, Box<dyn Error>> {
        let began = Instant::now();
        loop {
            if let Some(answer) = self.ask::<Option<T>>(function, argument)? {
                return Ok(answer);
            }
            if began.elapsed() > PATIENCE {
                return Err(format!("{}: nothing came for `{argument}`", self.tab.get_url()).into());
            }
            thread::sleep(Duration::from_millis(50));
        }
    }

    pub(crate) fn click(&self, selector: &str) -> Result<(), Box<dyn Error>> {
        self.tab.wait_for_element(selector)?.click()?;
        Ok(())
    }

    /// Enters words into a field at once, and sends them.
    pub(crate) fn type_text(&self, selector: &str, text: &str) -> Result<(), Box<dyn Error>> {
        self.tab.wait_for_element(selector)?.click()?;
        self.tab.send_character(text)?.press_key("Enter")?;
        Ok(())
    }

    pub(crate) fn complaints(&self) -> Vec<String> {
        let log = self.log.lock().unwrap();
        log.iter().map(|complaint| format!("{}: the console tells: {complaint}", self.tab.get_url())).collect()
    }
}

impl Drop for Tab<'_> {
    fn drop(&mut self) {
        // A tab that crashed cannot be closed, which its test has told.
        let _ = self.tab.close_target();
    }
}
