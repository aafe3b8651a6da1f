package dev.mockerp.erp.request;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Headers;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Keeps an answer back, so that it can become another one before anything of it is sent. */
final class KeptResponse extends HttpServletResponseWrapper {

    /** The server may or may not count it among the headers. */
    private static final String CONTENT_TYPE = "Content-Type";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    KeptResponse(HttpServletResponse response) {
        super(response);
    }

    /** What was answered. */
    Answer answer() {
        List<Headers.Field> headers = new ArrayList<>();
        String type = getContentType();
        if (type != null) {
            headers.add(new Headers.Field(CONTENT_TYPE, type));
        }
        getHeaderNames().stream()
                .filter(name -> !name.equalsIgnoreCase(CONTENT_TYPE))
                .forEach(name -> getHeaders(name).forEach(value -> headers.add(new Headers.Field(name, value))));
        return new Answer(getStatus(), new Headers(headers), body.toByteArray(), false);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int octet) {
                body.write(octet);
            }

            @Override
            public void write(byte[] bytes, int offset, int count) {
                body.write(bytes, offset, count);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("it is kept, and never has to be waited for");
            }
        };
    }

    @Override
    public PrintWriter getWriter() {
        throw new UnsupportedOperationException("what is written past the output stream would not be kept");
    }

    /** The length that counts is that of what the answer becomes. */
    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    public void flushBuffer() {}

    @Override
    public void reset() {
        super.reset();
        body.reset();
    }

    @Override
    public void resetBuffer() {
        body.reset();
    }
}
