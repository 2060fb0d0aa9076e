/**
 * The pages on which everybody reads disclosures and officers write and check them.
 */
@NullMarked
package org.yidiantong.disclosure.web;

import org.jspecify.annotations.NullMarked;
