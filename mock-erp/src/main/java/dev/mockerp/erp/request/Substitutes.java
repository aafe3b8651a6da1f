package dev.mockerp.erp.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Comes before contracts and ERPs, and answers in their place what it was told to. */
public interface Substitutes {

    /** Whether a sandbox has some from its beginning, so that a request may be answered there whatever its path. */
    boolean areInNewSandboxes();

    /**
     * Answers a request, or lets it on. It is asked for every request, in its sandbox and before anything of it is
     * checked, so that it must cost nothing where there is nothing to answer.
     *
     * @param path what the contracts know of the address
     * @param api the one whose paths these are; null if none has such
     * @return the request to let on; null if it has been answered, or will be
     * @throws Refused if it is not to be answered at all
     */
    @Nullable
    HttpServletRequest letOn(
            String path, @Nullable ServedApi api, HttpServletRequest request, HttpServletResponse response)
            throws IOException;
}
