/**
 * What a memory and a glossary offer for parts of a text: assembled from whole units and terms, and
 * units that share a long run of words.
 */
@NullMarked
package dev.concord.memory.tm.match.fragment;

import org.jspecify.annotations.NullMarked;
