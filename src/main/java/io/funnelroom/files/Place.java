package io.funnelroom.files;

/** Where the content of a file is kept. Each file remembers its own, so that a room can change. */
enum Place {
  DATABASE,
  FOLDER
}
