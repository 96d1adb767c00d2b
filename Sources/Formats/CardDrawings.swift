/// Drawings for the commonest kinds of events, by the names in the column `pictogram` of `Lexicons/event-kinds.tsv`. They
/// stand beside words that say the same, so a screen reader passes them over.
enum CardDrawings {
  /// SVGs of 24 by 24, in the colour of the text.
  static let svg: [String: String] = shapes.mapValues { shape in
    "<svg viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.8\" stroke-linecap=\"round\" "
      + "stroke-linejoin=\"round\" aria-hidden=\"true\">\(shape)</svg>"
  }

  private static let shapes = [
    // A house with a bar across it.
    "no-school": #"<path d="M4 11l8-7 8 7v9H4z"/><path d="M3 21L21 3"/>"#,
    // Sun above waves.
    "holiday":
      #"<circle cx="12" cy="9" r="4"/><path d="M12 2v1M5 9H4M20 9h-1M7 4l.7.7M17 4l-.7.7M3 18c2-2 4-2 6 0s4 2 6 0 4-2 6 0"/>"#,
    // Two balloons of speech.
    "talk": #"<path d="M3 4h11v8H8l-3 3v-3H3z"/><path d="M17 9h4v8h-2v3l-3-3h-6v-2"/>"#,
    // A bus.
    "bus":
      #"<rect x="3" y="5" width="18" height="12" rx="2"/><path d="M3 11h18M9 5v6M15 5v6"/><circle cx="7.5" cy="18" r="1.8"/><circle cx="16.5" cy="18" r="1.8"/>"#,
    // Somebody who jumps.
    "gym": #"<circle cx="12" cy="4.5" r="2"/><path d="M12 7v7M5 6l7 3 7-3M12 14l-5 6M12 14l5 6"/>"#,
    // A swimmer above waves.
    "swimming":
      #"<circle cx="17" cy="8" r="2"/><path d="M4 13l5-5 5 5M3 17c2-2 4-2 6 0s4 2 6 0 4-2 6 0M3 21c2-2 4-2 6 0s4 2 6 0 4-2 6 0"/>"#,
    // A camera.
    "photo": #"<path d="M3 7h4l2-3h6l2 3h4v13H3z"/><circle cx="12" cy="13" r="4"/>"#,
    // A balloon on a string.
    "party": #"<ellipse cx="12" cy="8.5" rx="5" ry="6"/><path d="M12 14.5l-1.2 2h2.4zM12 16.500c0 2-2 2.500-1 5"/>"#,
    // A sheet with a pencil.
    "test": #"<path d="M5 3h10v7M5 3v18h9M8 7h4M8 11h3M8 15h2"/><path d="M20 9l-7 8-1 4 4-2 7-8z"/>"#,
    // A cross in a circle.
    "health": #"<circle cx="12" cy="12" r="9"/><path d="M12 7v10M7 12h10"/>"#,
  ]
}
