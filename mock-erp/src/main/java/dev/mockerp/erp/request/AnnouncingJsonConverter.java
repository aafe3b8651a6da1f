package dev.mockerp.erp.request;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes answers as JSON, and how long they are before them. So an answer goes out in one piece, rather than in chunks of
 * which the last, an empty one, goes after it; and one that cannot be written is a refusal, rather than half an answer.
 */
public final class AnnouncingJsonConverter extends JacksonJsonHttpMessageConverter {

    /** With that mapper. */
    public AnnouncingJsonConverter(JsonMapper json) {
        super(json);
    }

    @Override
    protected void writeInternal(
            Object answer, ResolvableType type, HttpOutputMessage to, @Nullable Map<String, Object> hints)
            throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(1024);
        HttpOutputMessage whole = new HttpOutputMessage() {
            @Override
            public OutputStream getBody() {
                return body;
            }

            @Override
            public HttpHeaders getHeaders() {
                return to.getHeaders();
            }
        };
        super.writeInternal(answer, type, whole, hints);
        to.getHeaders().setContentLength(body.size());
        body.writeTo(to.getBody());
    }
}
