package dev.concord.memory.store.valkey;

import dev.concord.memory.model.ProjectId;

/**
 * The keys of one project. The name in braces is the hash tag: it keeps all keys of a project on
 * one node of a cluster while projects spread over all.
 */
final class ProjectKeys {
    private final String tag;

    ProjectKeys(ProjectId project) {
        tag = "{" + project + "}:";
    }

    /** Hash: epoch, schema, the last revision and the last change's id. */
    String meta() {
        return tag + "meta";
    }

    /** Stream of all changes; the revision is the id's first part. */
    String ledger() {
        return tag + "ledger";
    }

    /** Hash: change id → revision. */
    String changes() {
        return tag + "changes";
    }

    /** Hash: term⇥rendering → count, over all documents. */
    String terms() {
        return tag + "terms";
    }

    /** Hash: subject → head, for decisions, dismissals and accepted renderings. */
    String decisions() {
        return tag + "decisions";
    }

    /** Hash: subject → head, for notes and contested confirmations. */
    String remarks() {
        return tag + "remarks";
    }

    /** Set of the names of documents with changes. */
    String documents() {
        return tag + "documents";
    }

    /** Hash: segment id → head. */
    String segments(String document) {
        return tag + "doc:" + document + ":segments";
    }

    /** Hash: the document's name and the last revision about it. */
    String metadata(String document) {
        return tag + "doc:" + document + ":metadata";
    }

    /** Hash: segment id → its usages, a line term⇥rendering each. */
    String documentTerms(String document) {
        return tag + "doc:" + document + ":terms";
    }

    /** Sorted set: holders of leases by expiry. */
    String holders() {
        return tag + "who";
    }

    /** Hash with a TTL: one holder's lease. */
    String lease(String holder) {
        return tag + "who:" + holder;
    }
}
