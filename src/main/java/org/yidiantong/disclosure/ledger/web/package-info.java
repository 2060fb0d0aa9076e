/**
 * Pages on which officers write and check village ledgers, pages on which everybody reads
 * them, and their public API.
 */
@NullMarked
package org.yidiantong.disclosure.ledger.web;

import org.jspecify.annotations.NullMarked;
