package dev.mockerp.erp.console;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Serves the files of the console, a fixed list, to browsers. Other requests for the same paths go on their way: to a
 * program, the root of the mock is a path that no contract has, and one that a stub may answer.
 */
final class ConsolePages extends HttpFilter {

    static final List<String> PATTERNS = List.of("/", "/console/*", "/sandbox/*");

    private static final long serialVersionUID = 1;
    private static final String FOLDER = "/console/";
    private static final Pattern ROOT_OF_SANDBOX = Pattern.compile("/sandbox/([^/;]+)/");
    /** The renderer of the contracts has its icons in its style sheet. Nothing is taken from elsewhere. */
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml");

    static final List<String> FILES = List.of(
            "index.html",
            "style.css",
            "icon.svg",
            "main.js",
            "dom.js",
            "erp.js",
            "copies.js",
            "start.js",
            "requests.js",
            "request.js",
            "live.js",
            "browse.js",
            "products.js",
            "customers.js",
            "orders.js",
            "steer.js",
            "faults.js",
            "contracts.js",
            "swagger-ui-bundle.js",
            "swagger-ui.css");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        Matcher ofSandbox = ROOT_OF_SANDBOX.matcher(path);
        String file = path.equals("/") ? "index.html" : file(path);
        if (reads && ofSandbox.matches() && isBrowser(request)) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", "/?sandbox=" + ofSandbox.group(1));
        } else if (reads && file != null && (!path.equals("/") || isBrowser(request))) {
            send(file, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether it asks for a page by name, which programs that take anything do not. */
    private static boolean isBrowser(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    private static @Nullable String file(String path) {
        String name = path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : "";
        return FILES.contains(name) ? name : null;
    }

    private static void send(String file, HttpServletResponse response) throws IOException {
        response.setContentType(TYPES.get(file.substring(file.lastIndexOf('.') + 1)));
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-cache");
        try (InputStream content =
                Objects.requireNonNull(ConsolePages.class.getResourceAsStream(FOLDER + file), file)) {
            content.transferTo(response.getOutputStream());
        }
    }
}
