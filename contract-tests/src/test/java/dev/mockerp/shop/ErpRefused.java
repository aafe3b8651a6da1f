package dev.mockerp.shop;

/** The ERP said no. */
final class ErpRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    ErpRefused(int status) {
        super("the ERP answers with status " + status);
        this.status = status;
    }

    int status() {
        return status;
    }
}
