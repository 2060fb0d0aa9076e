/**
 * The page of the search by telephone.
 */
@NullMarked
package org.yidiantong.complaints.phones.web;

import org.jspecify.annotations.NullMarked;
