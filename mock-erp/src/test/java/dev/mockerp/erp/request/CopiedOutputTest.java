package dev.mockerp.erp.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopiedOutputTest {

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final List<String> told = new ArrayList<>();
    private final CopiedOutput output = new CopiedOutput(
            new Sink(sent), 5, length -> told.add("of " + length + " bytes " + sent.size() + " are sent"));

    private String kept() {
        Exchange.Content content = output.content();
        return content == null ? "nothing" : new String(content.kept(), StandardCharsets.US_ASCII);
    }

    private void write(String text) throws IOException {
        output.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void everyByteIsPassedOnAndTheFirstAreKept() throws IOException {
        assertThat(kept()).isEqualTo("nothing");

        output.write('a');
        assertThat(kept()).isEqualTo("a");
        write("bc");
        assertThat(kept()).isEqualTo("abc");
        write("defg");

        assertThat(sent).hasToString("abcdefg");
        assertThat(kept()).isEqualTo("abcde");
        assertThat(output.content().length()).isEqualTo(7);
        assertThat(output.content().isCut()).isTrue();
    }

    @Test
    void whatIsWrittenIsToldBeforeItIsPassedOn() throws IOException {
        write("ab");
        write("cd");

        assertThat(told).containsExactly("of 2 bytes 0 are sent", "of 4 bytes 2 are sent");
    }

    @Test
    void whatIsNotSentAfterAllIsForgotten() throws IOException {
        write("abcdefg");
        output.forget();
        write("x");

        assertThat(kept()).isEqualTo("x");
        assertThat(output.content().isCut()).isFalse();
    }

    private static final class Sink extends ServletOutputStream {

        private final ByteArrayOutputStream bytes;

        Sink(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int octet) {
            bytes.write(octet);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
