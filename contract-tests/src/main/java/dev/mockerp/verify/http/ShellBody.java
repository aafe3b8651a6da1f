package dev.mockerp.verify.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A body as a shell gives it to curl: as a word where that keeps every byte, else through {@code printf}.
 *
 * @param pipe what comes before curl, or empty
 * @param word what follows {@code --data-binary}
 */
record ShellBody(String pipe, String word) {

    /** What an argument of a program may hold; printf is part of the shell and knows no such limit. */
    private static final int LONGEST_WORD = 100_000;

    /** Gives exactly these bytes, secrets in them being variables. */
    static ShellBody of(byte[] body, Secrets secrets) {
        Optional<String> text = text(body);
        if (body.length <= LONGEST_WORD && text.isPresent() && text.get().matches("[^@\\p{Cntrl}][^\\p{Cntrl}]*")) {
            return new ShellBody("", ShellWord.of(secrets.split(text.get())));
        }
        // Each byte as one character: what is not text passes through unchanged as well.
        String bytes = new String(body, StandardCharsets.ISO_8859_1);
        List<Piece> pieces = secrets.split(text.orElse(bytes));
        StringBuilder format = new StringBuilder();
        StringBuilder arguments = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.isSecret()) {
                format.append("%s");
                arguments.append(" \"$").append(piece.text()).append('"');
            } else {
                byte[] octets =
                        piece.text().getBytes(text.isPresent() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
                format.append(octal(octets));
            }
        }
        return new ShellBody("printf " + ShellWord.of(noOption(format.toString())) + arguments + " | ", "@-");
    }

    private static Optional<String> text(byte[] body) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String noOption(String format) {
        return format.startsWith("-") ? "\\055" + format.substring(1) : format;
    }

    private static String octal(byte[] octets) {
        StringBuilder format = new StringBuilder();
        for (byte octet : octets) {
            int value = octet & 0xff;
            switch (value) {
                case '%' -> format.append("%%");
                case '\\' -> format.append("\\\\");
                case '\n' -> format.append("\\n");
                case '\t' -> format.append("\\t");
                default -> format.append(value >= ' ' && value < 0x7f ? (char) value + "" : "\\%03o".formatted(value));
            }
        }
        return format.toString();
    }
}
