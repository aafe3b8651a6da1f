package dev.mockerp.verify.pact;

import java.util.List;

/**
 * What a consumer's pact file says.
 *
 * @param notHttp the places of interactions that are not HTTP, such as messages
 */
record PactFile(String consumer, String provider, List<Interaction> interactions, List<String> notHttp) {}
