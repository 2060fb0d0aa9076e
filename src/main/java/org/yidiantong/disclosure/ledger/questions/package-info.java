/**
 * Questions about rows of published ledgers (对某一笔的疑问). A question is a complaint; once it
 * is answered, and if the public record of complaints shows it, the row says that
 * somebody asked and on which day the answer came, also after the ledger was corrected.
 * Nothing is kept here: what leaves the public record leaves the row at once.
 */
@NamedInterface("questions")
@NullMarked
package org.yidiantong.disclosure.ledger.questions;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
