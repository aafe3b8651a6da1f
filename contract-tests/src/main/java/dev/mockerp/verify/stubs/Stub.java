package dev.mockerp.verify.stubs;

import dev.mockerp.verify.run.Call;
import tools.jackson.databind.node.ObjectNode;

/**
 * One stub: the requests that it is for, and what it answers.
 *
 * @param sample a request that it is for
 * @param title what it is, in a few words; unique among the stubs of an operation together with {@code about}
 * @param about what it is about, such as a number; from anywhere
 * @param request which requests it is for, in the words of WireMock
 * @param templated whether the answer holds a template that WireMock fills from the request
 */
record Stub(
        Call sample, String title, String about, int priority, ObjectNode request, Answer answer, boolean templated) {

    /** One that always answers the same. */
    static Stub fixed(Call sample, String title, String about, int priority, Matching matching, Answer answer) {
        return new Stub(sample, title, about, priority, matching.json(), answer, false);
    }

    /** One whose answer follows the request where there is a template in it, as all other braces are escaped. */
    static Stub templated(Call sample, String title, String about, int priority, Matching matching, Answer answer) {
        return new Stub(
                sample,
                title,
                about,
                priority,
                matching.json(),
                answer,
                answer.text().contains("{{"));
    }
}
