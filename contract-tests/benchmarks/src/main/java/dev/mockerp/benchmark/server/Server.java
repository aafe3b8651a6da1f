package dev.mockerp.benchmark.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A server that can be started and measured.
 *
 * @param name what it is called in results
 * @param jdk feature version of the JDK that runs it; empty if none does
 * @param command starts it on a port
 * @param environment variables that it gets beside those of this process
 * @param correct whether an answer to the question for two products is all that it should be
 */
public record Server(
        String name,
        String jdk,
        IntFunction<List<String>> command,
        Map<String, String> environment,
        Predicate<byte[]> correct) {

    /** The same with more at the end of its command, and what that makes of the answer. */
    public Server with(String option, Predicate<byte[]> correctThen) {
        return new Server(
                name,
                jdk,
                port -> Stream.concat(command.apply(port).stream(), Stream.of(option))
                        .toList(),
                environment,
                correctThen);
    }

    /** The same with another variable of the environment. */
    public Server in(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new Server(name, jdk, command, Map.copyOf(more), correct);
    }
}
