/**
 * Pages on which the district takes over complaints from another system.
 */
@NullMarked
package org.yidiantong.complaints.imports.web;

import org.jspecify.annotations.NullMarked;
