package dev.mockerp.erp.journal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The memory that all journals share, and how much of it each may take. Where there is too little, the oldest entries
 * go first, whichever journal they are in.
 *
 * <p>Its monitor guards all journals that are made with it; it is never held while anything is formatted or written.
 */
public final class JournalSpace {

    private final int mostEntries;
    private final long mostBytes;
    private final long mostInAll;
    private final Map<Entry, Journal> byAge = new LinkedHashMap<>();
    private long bytes;

    /**
     * Room for journals.
     *
     * @param mostEntries how many entries a journal may have
     * @param mostBytes how many bytes a journal may take
     * @param mostInAll how many bytes all journals together may take
     */
    public JournalSpace(int mostEntries, long mostBytes, long mostInAll) {
        this.mostEntries = mostEntries;
        this.mostBytes = mostBytes;
        this.mostInAll = mostInAll;
    }

    /** Whether a journal with so many entries and bytes has to give some up. */
    boolean isTooMuch(int entries, long bytesOfJournal) {
        return entries > mostEntries || bytesOfJournal > mostBytes;
    }

    /** Notes a new entry of that journal, and makes room for it. */
    void add(Entry entry, Journal journal) {
        byAge.put(entry, journal);
        bytes += entry.bytes();
        while (bytes > mostInAll) {
            byAge.values().iterator().next().dropOldest();
        }
    }

    /** Notes that an entry is gone. */
    void remove(Entry entry) {
        byAge.remove(entry);
        bytes -= entry.bytes();
    }

    /** The bytes that all entries take. */
    synchronized long bytes() {
        return bytes;
    }
}
