package dev.mockerp.verify.stubs;

/**
 * A customer as a write is answered with: what was sent, on top of what is known, with what the ERP makes of it. How
 * groups are called, nobody says, so that they stay as they are.
 */
final class CustomerTemplate {

    private static final String MERGED = "{{jsonMerge base (jsonRemove request.body '$.customerGroupUids')}}";

    private static final String MODIFIED = "\"lastModifiedAt\":\"" + Template.NOW + "\"";

    /** The identifier is the ERP's where none is sent. */
    private static final String CREATED =
            " {{#unless (jsonPath request.body '$.customerUid' default='')}}\"customerUid\":\"{{randomValue type='UUID'}}\","
                    + "{{/unless}}\"createdAt\":\"" + Template.NOW + "\",";

    /** Made by the ERP of what is sent, where that is sent. */
    private static final String DISPLAY_NAME = "{{#if (matches request.body"
            + " '(?s).*\"(firstname|lastname|companyName|customerType)\".*')}},\"displayName\": "
            + "{{#eq (jsonPath merged '$.customerType' default='') 'PERSON'}}{{toJson (trim full)}}"
            + "{{else}}{{toJson (jsonPath merged '$.companyName' default='')}}{{/eq}}{{/if}}";

    /** The old and the new member for electronic invoices are one. */
    private static final String ELECTRONIC_INVOICES = "{{#if invoices}},\"ehfEnabled\": {{invoices}}"
            + "{{else}}{{#if oldInvoices}},\"ehf\":{\"enabled\": {{oldInvoices}} }{{/if}}{{/if}}";

    private CustomerTemplate() {}

    /** A new customer, on top of that JSON. */
    static String created(String blank) {
        return on(blank, CREATED + MODIFIED);
    }

    /** A changed customer, on top of that JSON. */
    static String updated(String known) {
        return on(known, MODIFIED);
    }

    private static String on(String base, String first) {
        return Template.assign("base", Template.literal(base))
                + Template.assign("merged", MERGED)
                + Template.assign("full", sent("merged", "firstname") + " " + sent("merged", "lastname"))
                + Template.assign("invoices", sent("request.body", "ehf.enabled"))
                + Template.assign("oldInvoices", sent("request.body", "ehfEnabled"))
                + "{{#jsonMerge merged}}{" + first + DISPLAY_NAME + ELECTRONIC_INVOICES + " }{{/jsonMerge}}";
    }

    private static String sent(String where, String member) {
        return "{{jsonPath " + where + " '$." + member + "' default=''}}";
    }
}
