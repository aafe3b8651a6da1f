package dev.mockerp.verify.stubs;

import dev.mockerp.contract.Contract;
import dev.mockerp.verify.http.Transport;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Progress;
import dev.mockerp.verify.run.Target;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** An ERP that runs and is asked; nothing is sent to it that may write. */
final class RunningErp implements Answers {

    private final Profile profile;
    private final Target target;
    private final Transport transport;
    private final Refusals refusals;
    private final Progress progress;
    private final Map<Reason, Answer> everywhere = new EnumMap<>(Reason.class);
    private int requests;

    RunningErp(Contract contract, Profile profile, Transport transport, Progress progress) {
        this.profile = profile;
        this.target = new Target(contract.document().at("/servers/0/url").asString(""), profile);
        this.transport = transport;
        this.refusals = new Refusals(contract);
        this.progress = progress;
    }

    @Override
    public Optional<Answer> to(Call call) {
        return Optional.of(ask(call));
    }

    /**
     * As it refuses a request that only reads. A request that may write is not sent: it is refused as a reading one is
     * where the reason has nothing to do with what is asked, and else as the contract's example shows.
     */
    @Override
    public Answer refusal(Reason reason, Call call) {
        if (everywhere.containsKey(reason) && !call.isSafe()) {
            return everywhere.get(reason);
        }
        if (!call.isSafe()) {
            return refusals.of(reason, call);
        }
        Answer answer = ask(call);
        if (!answer.isRefusal()) {
            return refusals.of(reason, call);
        }
        if (reason.isTheSameEverywhere() && !everywhere.containsKey(reason)) {
            everywhere.put(reason, answer);
        }
        return answer;
    }

    private Answer ask(Call call) {
        if (!call.isSafe()) {
            throw new IllegalArgumentException(call.name() + " may write");
        }
        progress.at(0, 0, profile.api().folder() + " " + call.name(), ++requests);
        return Answer.of(transport.send(target.request(call)));
    }
}
