/** Glossary terms of the active segment, and adding a term. */
@NullMarked
package dev.concord.ui.terms;

import org.jspecify.annotations.NullMarked;
