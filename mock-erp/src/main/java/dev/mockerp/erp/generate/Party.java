package dev.mockerp.erp.generate;

/**
 * Who a customer is, for all APIs alike.
 *
 * @param companyName empty for a person
 */
record Party(String type, String firstname, String lastname, String companyName, Words.City city) {

    static Party of(long seed, int index) {
        Dice dice = new Dice(seed, "party", index);
        String type = dice.onceIn(2) ? "PERSON" : dice.onceIn(3) ? "COMPANY" : "B2B";
        String firstname = dice.one(Words.ALL.firstnames());
        String lastname = dice.one(Words.ALL.lastnames());
        String companyName = type.equals("PERSON") ? "" : dice.one(Words.ALL.trades()) + " " + lastname;
        return new Party(type, firstname, lastname, companyName, dice.one(Words.ALL.cities()));
    }

    boolean isPerson() {
        return type.equals("PERSON");
    }

    String name() {
        return isPerson() ? fullName() : companyName;
    }

    String fullName() {
        return firstname + " " + lastname;
    }
}
