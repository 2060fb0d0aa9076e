/**
 * The ledgers of villages as other modules see them, and what an officer enters for a
 * month of one.
 */
@NamedInterface("accounts")
@NullMarked
package org.yidiantong.disclosure.accounts;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
