package dev.mockerp.contract;

import java.util.List;

/**
 * The content of a request or a response.
 *
 * @param mediaTypes at least one, such as {@code application/json}
 * @param schema JSON pointer, in the document, of the schema of the first of them
 */
public record Body(List<String> mediaTypes, String schema, boolean required) {

    /** The first of the media types: the one that is given to who asks for none. */
    public String mediaType() {
        return mediaTypes.get(0);
    }
}
