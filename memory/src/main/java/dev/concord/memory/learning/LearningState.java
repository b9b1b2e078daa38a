package dev.concord.memory.learning;

/** How far learning is. */
public sealed interface LearningState {
    /** Nobody has asked for it. */
    record Idle() implements LearningState {}

    /**
     * What is there is being learnt; new confirmations raise no hints yet.
     *
     * @param share what is done, 0 to 1
     */
    record Building(double share) implements LearningState {}

    /**
     * Confirmations are judged.
     *
     * @param terms how many terms are watched
     */
    record Ready(int terms) implements LearningState {}
}
