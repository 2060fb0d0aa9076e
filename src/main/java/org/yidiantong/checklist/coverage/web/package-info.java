/**
 * Pages and API of how far base lists are taken over.
 */
@NullMarked
package org.yidiantong.checklist.coverage.web;

import org.jspecify.annotations.NullMarked;
