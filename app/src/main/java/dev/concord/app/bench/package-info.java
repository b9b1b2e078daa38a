/** Benchmarks that print what the program costs on this machine. */
@NullMarked
package dev.concord.app.bench;

import org.jspecify.annotations.NullMarked;
