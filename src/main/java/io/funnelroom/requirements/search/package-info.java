/** Search over the notes, the customers' words and the requirements of all deals. */
package io.funnelroom.requirements.search;
