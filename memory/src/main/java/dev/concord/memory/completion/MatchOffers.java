package dev.concord.memory.completion;

import dev.concord.glossary.match.FoundRendering;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.Token;
import dev.concord.glossary.text.Tokenizer;
import dev.concord.memory.model.InlineCodes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The words of what matches propose, and runs of them. */
final class MatchOffers {
    private static final int MOST_MATCHES = 6;
    private static final int LONGEST_PROPOSAL = 2_000;
    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_UNSPACED = 2;
    private static final int LONGEST_PHRASE = 5;

    private final Tokenizer tokenizer;
    private final boolean isSpaced;

    MatchOffers(LanguageTag target) {
        this.tokenizer = new Tokenizer(target);
        this.isSpaced = !target.isWrittenWithoutSpaces();
    }

    /**
     * @param proposals the best first
     * @param forbidden where a text has what must not be used
     */
    List<Offer> of(
            List<String> proposals,
            Function<String, ? extends Collection<FoundRendering>> forbidden) {
        List<Offer> offers = new ArrayList<>();
        int rank = 0;
        for (String proposal : proposals.stream().distinct().limit(MOST_MATCHES).toList()) {
            String text = InlineCodes.plain(proposal);
            if (text.length() <= LONGEST_PROPOSAL) {
                new Proposal(text, rank, forbidden.apply(text)).collect(offers);
            }
            rank++;
        }
        return offers;
    }

    /** One proposal taken apart. */
    private final class Proposal {
        private final String text;
        private final int rank;
        private final Collection<FoundRendering> forbidden;
        private final List<Token> tokens;

        Proposal(String text, int rank, Collection<FoundRendering> forbidden) {
            this.text = text;
            this.rank = rank;
            this.forbidden = forbidden;
            this.tokens = hyphenated(tokenizer.tokenize(text));
        }

        /** Words with a hyphen between them are typed as one. */
        private List<Token> hyphenated(List<Token> words) {
            List<Token> joined = new ArrayList<>();
            for (Token word : words) {
                Token last = joined.isEmpty() ? word : joined.getLast();
                if (last.end() + 1 == word.start() && "-‐‑".indexOf(text.charAt(last.end())) >= 0) {
                    joined.removeLast();
                    String whole = text.substring(last.start(), word.end());
                    joined.add(new Token(last.start(), word.end(), whole));
                } else {
                    joined.add(word);
                }
            }
            return joined;
        }

        void collect(List<Offer> offers) {
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                if (isAllowed(token) && isWord(token.text())) {
                    offers.add(offer(i, token.text(), false));
                }
                phrase(i).ifPresent(offers::add);
            }
        }

        private Offer offer(int index, String words, boolean isPhrase) {
            String before = index == 0 ? "" : TypingKey.of(tokens.get(index - 1).text());
            boolean isFirst = beginsSentence(index);
            return new Offer(
                    words,
                    OfferOrigin.MEMORY,
                    rank,
                    Optional.empty(),
                    isFirst ? "" : before,
                    isFirst,
                    isPhrase);
        }

        /** From a word to the next mark of punctuation, but not too far. */
        private Optional<Offer> phrase(int index) {
            int last = index;
            while (last + 1 < tokens.size()
                    && last + 1 < index + LONGEST_PHRASE
                    && isAllowed(tokens.get(last + 1))
                    && isJoined(tokens.get(last), tokens.get(last + 1))) {
                last++;
            }
            if (last == index || !isAllowed(tokens.get(index))) {
                return Optional.empty();
            }
            String words = text.substring(tokens.get(index).start(), tokens.get(last).end());
            return Optional.of(offer(index, words, true));
        }

        private boolean isJoined(Token one, Token next) {
            return text.substring(one.end(), next.start())
                    .chars()
                    .allMatch(c -> Character.isSpaceChar(c) || "-–'’".indexOf(c) >= 0);
        }

        private boolean isAllowed(Token token) {
            return forbidden.stream()
                    .noneMatch(found -> found.start() < token.end() && token.start() < found.end());
        }

        private boolean beginsSentence(int index) {
            int from = index == 0 ? 0 : tokens.get(index - 1).end();
            String between = text.substring(from, tokens.get(index).start());
            return index == 0 || between.chars().anyMatch(c -> ".!?…:".indexOf(c) >= 0);
        }

        /** Long enough to spare somebody something. */
        private boolean isWord(String word) {
            int length = word.codePointCount(0, word.length());
            boolean isShortScript = !isSpaced || isHangul(word);
            return length >= (isShortScript ? SHORTEST_UNSPACED : SHORTEST_WORD)
                    && word.codePoints().anyMatch(Character::isLetter);
        }

        private static boolean isHangul(String word) {
            return Character.UnicodeScript.of(word.codePointAt(0))
                    == Character.UnicodeScript.HANGUL;
        }
    }
}
