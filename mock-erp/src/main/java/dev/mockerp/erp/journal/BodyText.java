package dev.mockerp.erp.journal;

import dev.mockerp.erp.request.Exchange;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What is kept of a body, for people. */
final class BodyText {

    private BodyText() {}

    /** It as text; null if it is not text in UTF-8. Where the body was cut within a character, that is left out. */
    static @Nullable String of(Exchange.Content content) {
        ByteBuffer bytes = ByteBuffer.wrap(content.kept());
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(bytes, text, !content.isCut());
        return result.isError() ? null : text.flip().toString();
    }

    static String base64(Exchange.Content content) {
        return Base64.getEncoder().encodeToString(content.kept());
    }
}
