package dev.mockerp.proof.console;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium without a window, as its users have it otherwise. It looks up nothing but the mock. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver driver;
    private final String baseUrl;

    Browser(String baseUrl) {
        this.baseUrl = baseUrl;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program("chromium").orElseThrow().toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en",
                "--window-size=1280,900");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(program("chromedriver").orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        this.driver = new ChromeDriver(service, options);
    }

    /** Whether this machine has Chromium and its driver; tests that need them are skipped elsewhere. */
    static boolean isThere() {
        return program("chromium").isPresent() && program("chromedriver").isPresent();
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a view of the console in a sandbox, as if nothing had been open before. */
    void open(String sandbox, String view) {
        driver.get("about:blank");
        driver.get(baseUrl + "/?sandbox=" + sandbox + "#" + view);
        until(
                "the view is there",
                "return document.querySelector('main [aria-busy]') === null"
                        + " && document.querySelector('main h1') !== null && document.querySelector('main h1 ~ *') !== null");
    }

    /** The text of the part of the page, as people read it, once it contains what is expected. */
    String reads(String selector, String expected) {
        new WebDriverWait(driver, PATIENCE)
                .withMessage(() -> selector + " does not show \"" + expected + "\" but: " + text(selector))
                .until(any -> text(selector).contains(expected));
        return text(selector);
    }

    private String text(String selector) {
        return String.valueOf(script(
                "return [...document.querySelectorAll(arguments[0])].map(e => e.innerText).join('\\n')", selector));
    }

    /** Presses the first button or link of that name. */
    void press(String name) {
        press(name, "body");
    }

    /** Presses the first button or link of that name in a part of the page. */
    void press(String name, String part) {
        // A list that is just filled anew has other elements than the one that was looked through.
        WebElement found = new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage("nothing to press is called " + name)
                .until(any -> named(name, part));
        found.click();
    }

    private @Nullable WebElement named(String name, String part) {
        return driver.findElements(By.cssSelector(part + " :is(button, a, summary)")).stream()
                .filter(element -> element.isDisplayed()
                        && (element.getText().equals(name) || name.equals(element.getAccessibleName())))
                .findFirst()
                .orElse(null);
    }

    /** Types into the field of that label in place of what is there, and tells the page that it is done. */
    void type(String label, String text) {
        WebElement field =
                driver.findElement(By.id(driver.findElement(By.xpath("//label[normalize-space()='" + label + "']"))
                        .getDomAttribute("for")));
        if (field.getTagName().equals("select")) {
            field.findElement(By.xpath(".//option[normalize-space()='" + text + "' or @value='" + text + "']"))
                    .click();
        } else {
            field.clear();
            field.sendKeys(text);
        }
        script("arguments[0].dispatchEvent(new Event('change', { bubbles: true }))", field);
    }

    /** Types keys wherever the focus is, as those do who have no mouse. */
    void keys(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** What has the focus, as a screen reader calls it. */
    String focused() {
        return driver.switchTo().activeElement().getAccessibleName();
    }

    /** From now on, what is copied can be read here. */
    void watchClipboard() {
        script("globalThis.copied = []; navigator.clipboard.writeText = async text => { copied.push(text); }");
    }

    String copied() {
        until("something is copied", "return globalThis.copied.length > 0");
        return String.valueOf(script("return globalThis.copied.pop()"));
    }

    void prefer(String colours) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** By how many pixels the page is wider than its window. */
    long overflow() {
        return ((Number) Objects.requireNonNull(
                        script("return document.documentElement.scrollWidth - document.documentElement.clientWidth")))
                .longValue();
    }

    /** What keeps people from using the page who do not see well or have no mouse, by the rules of axe-core. */
    List<String> barriers() {
        return barriers(
                new AxeBuilder().withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice")));
    }

    /** What is hard to read for want of contrast. */
    List<String> faintTexts() {
        return barriers(new AxeBuilder().withRules(List.of("color-contrast")));
    }

    private List<String> barriers(AxeBuilder axe) {
        Results results = axe
                // What is not ours has barriers of its own, and a landmark that ours is compared with.
                .exclude(".swagger")
                .disableRules(List.of("landmark-no-duplicate-main", "landmark-main-is-top-level"))
                .analyze(driver);
        return results.getViolations().stream().map(Browser::told).toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes();
    }

    /** What the browser complains of, such as what the policy of the page does not allow. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Keeps a picture of the page for whoever wants to look at it. */
    void picture(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "console"));
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void until(String what, String condition) {
        new WebDriverWait(driver, PATIENCE).withMessage(what).until(any -> Boolean.TRUE.equals(script(condition)));
    }

    private @Nullable Object script(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
