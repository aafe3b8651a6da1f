package dev.mockerp.erp.request;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Passes an answer on, byte for byte and write for write, and keeps a copy of its beginning. */
final class CopiedOutput extends ServletOutputStream {

    private final ServletOutputStream out;
    private final int most;
    private final LongConsumer written;
    private byte[] kept = {};
    private int size;
    private long length;

    /**
     * In front of that stream.
     *
     * @param most how many bytes are kept
     * @param written is told, before anything is passed on, how many bytes there are then
     */
    CopiedOutput(ServletOutputStream out, int most, LongConsumer written) {
        this.out = out;
        this.most = most;
        this.written = written;
    }

    @Override
    public void write(int octet) throws IOException {
        copy(new byte[] {(byte) octet}, 0, 1);
        out.write(octet);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        copy(bytes, offset, count);
        out.write(bytes, offset, count);
    }

    /** Most answers are one write, for which an array of just that length is made. */
    private void copy(byte[] bytes, int offset, int count) {
        int copied = Math.min(count, most - size);
        if (size + copied > kept.length) {
            int doubled = Math.min(most, 2 * size);
            kept = Arrays.copyOf(kept, Math.max(size + copied, doubled));
        }
        System.arraycopy(bytes, offset, kept, size, copied);
        size += copied;
        length += count;
        written.accept(length);
    }

    Exchange.@Nullable Content content() {
        if (length == 0) {
            return null;
        }
        return new Exchange.Content(size == kept.length ? kept : Arrays.copyOf(kept, size), length);
    }

    /** What was written so far is not sent after all. */
    void forget() {
        size = 0;
        length = 0;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    @Override
    public boolean isReady() {
        return out.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        out.setWriteListener(listener);
    }
}
