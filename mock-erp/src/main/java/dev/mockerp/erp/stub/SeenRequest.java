package dev.mockerp.erp.stub;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** A request whose body was read to see whether a stub matches it, for whom it is to be as if nobody had. */
final class SeenRequest extends HttpServletRequestWrapper {

    private final byte[] seen;

    /** With what was read of its body: all, or the beginning. */
    SeenRequest(HttpServletRequest request, byte[] seen) {
        super(request);
        this.seen = seen;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(seen), super.getInputStream());
        return new ServletInputStream() {
            @Override
            public int read() throws IOException {
                return whole.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return whole.read(target, offset, length);
            }

            @Override
            public boolean isFinished() {
                return false;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("the body is read by whoever asks for it");
            }
        };
    }
}
