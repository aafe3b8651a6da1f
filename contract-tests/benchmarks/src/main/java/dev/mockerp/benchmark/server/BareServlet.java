package dev.mockerp.benchmark.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;

/** The least that a servlet on the Tomcat of the mock can do: read the request, write bytes that are there already. */
public final class BareServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final byte[] answer;

    private BareServlet(byte[] answer) {
        this.answer = answer;
    }

    /** Serves the bytes of a file at every path, until the process is ended; takes the port and the file. */
    public static void main(String[] arguments) throws IOException, LifecycleException {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
        Connector connector = new Connector();
        connector.setPort(Integer.parseInt(arguments[0]));
        connector.setProperty("address", "127.0.0.1");
        tomcat.setConnector(connector);
        Context context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "bare", new BareServlet(Files.readAllBytes(Path.of(arguments[1]))));
        context.addServletMappingDecoded("/*", "bare");
        tomcat.start();
        tomcat.getServer().await();
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getInputStream().readAllBytes();
        response.setContentType("application/json");
        response.setContentLength(answer.length);
        response.getOutputStream().write(answer);
    }
}
