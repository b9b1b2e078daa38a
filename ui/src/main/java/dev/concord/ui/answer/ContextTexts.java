package dev.concord.ui.answer;

import dev.concord.memory.model.UsageContext;
import dev.concord.memory.review.ProposedContext;
import dev.concord.ui.message.Messages;
import java.util.ArrayList;
import java.util.List;

/** How contexts are put in words. */
public record ContextTexts(Messages messages) {
    /** Where a rendering is right. */
    public String text(UsageContext context) {
        List<String> parts = new ArrayList<>();
        if (!context.within().isEmpty()) {
            parts.add(messages.text("answer.context.within", context.within()));
        }
        if (!context.words().isEmpty()) {
            parts.add(messages.text("answer.context.words", String.join("”, “", context.words())));
        }
        if (!context.document().isEmpty()) {
            parts.add(messages.text("answer.context.document", context.document()));
        }
        return parts.isEmpty()
                ? messages.text("answer.context.everywhere")
                : String.join(", ", parts);
    }

    /** The same with what speaks for it. */
    String text(ProposedContext proposed) {
        return messages.text(
                "answer.context.counted",
                text(proposed.context()),
                proposed.here(),
                proposed.elsewhere());
    }
}
