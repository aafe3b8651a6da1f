/** Evaluates the conditions of rules, in CEL. For those who observe an ERP; an ERP computes its answers without it. */
@NullMarked
package dev.mockerp.contract.condition;

import org.jspecify.annotations.NullMarked;
