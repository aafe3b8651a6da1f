/** A mock ERP for the tests of a shop: {@link dev.mockerp.junit.MockErp} starts it, {@link dev.mockerp.junit.Erp} is it. */
package dev.mockerp.junit;
