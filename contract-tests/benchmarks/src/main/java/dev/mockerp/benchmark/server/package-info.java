/** The servers that are measured beside each other, and what they are asked. */
@NullMarked
package dev.mockerp.benchmark.server;

import org.jspecify.annotations.NullMarked;
