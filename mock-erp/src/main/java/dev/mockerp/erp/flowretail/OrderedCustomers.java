package dev.mockerp.erp.flowretail;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;

/** All customers of a tenant at one moment, oldest first, in blocks. Does not change: a write makes another one. */
final class OrderedCustomers extends AbstractList<KeptCustomer> implements RandomAccess {

    private final CustomerBlock[] blocks;

    /** How many customers stand before each block; one more than there are blocks. */
    private final int[] starts;

    private OrderedCustomers(List<CustomerBlock> blocks) {
        this.blocks = blocks.toArray(CustomerBlock[]::new);
        this.starts = new int[this.blocks.length + 1];
        for (int i = 0; i < this.blocks.length; i++) {
            starts[i + 1] = starts[i] + this.blocks[i].size();
        }
    }

    /** Those customers, in order, in as few blocks as there can be. */
    static OrderedCustomers of(Collection<KeptCustomer> customers) {
        KeptCustomer[] sorted = customers.toArray(KeptCustomer[]::new);
        Arrays.sort(sorted);
        List<CustomerBlock> blocks = new ArrayList<>();
        for (int start = 0; start < sorted.length; start += CustomerBlock.LARGEST) {
            int end = Math.min(start + CustomerBlock.LARGEST, sorted.length);
            blocks.add(new CustomerBlock(Arrays.copyOfRange(sorted, start, end)));
        }
        return new OrderedCustomers(blocks);
    }

    @Override
    public int size() {
        return starts[blocks.length];
    }

    @Override
    public KeptCustomer get(int index) {
        int found = Arrays.binarySearch(starts, index);
        int block = found >= 0 ? found : -found - 2;
        return blocks[block].get(index - starts[block]);
    }

    /** These with the customer: a new one, or in place of its former self. */
    OrderedCustomers with(KeptCustomer customer) {
        if (blocks.length == 0) {
            return new OrderedCustomers(List.of(new CustomerBlock(new KeptCustomer[] {customer})));
        }
        int block = Math.min(blockOf(customer), blocks.length - 1);
        return replace(block, blocks[block].with(customer));
    }

    /** These without the customer. */
    OrderedCustomers without(KeptCustomer customer) {
        int block = blockOf(customer);
        return replace(block, blocks[block].without(customer));
    }

    /** Those that meet the criteria, oldest first. */
    List<KeptCustomer> search(CustomerCriteria criteria) {
        List<KeptCustomer> found = new ArrayList<>();
        for (CustomerBlock block : blocks) {
            block.search(criteria, found::add);
        }
        return found;
    }

    /** The first block that does not end before the customer. */
    private int blockOf(KeptCustomer customer) {
        int low = 0;
        int high = blocks.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks[middle].last().compareTo(customer) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private OrderedCustomers replace(int block, List<CustomerBlock> by) {
        List<CustomerBlock> after = new ArrayList<>(Arrays.asList(blocks));
        after.remove(block);
        after.addAll(block, by);
        return new OrderedCustomers(after);
    }
}
