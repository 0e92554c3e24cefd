/** Makers of cars and motorbikes, as a choice for patterns. */
export const MAKES =
  'Audi|BMW|Chevrolet|Chevy|Chrysler|Citro[eë]n|Cupra|Dacia|Dodge|Fiat|Ford|GMC|Harley(?:-Davidson)?|Honda|Hyundai|Jaguar|Jeep|Kia|Land Rover|Lexus|Mahindra|Maruti|Mazda|Mercedes(?:-Benz)?|MG|Mini|Mitsubishi|Nissan|Opel|Peugeot|Polestar|Porsche|Ram|Renault|Seat|Skoda|Škoda|Smart|Subaru|Suzuki|Tata|Tesla|Toyota|Triumph|Vauxhall|Vespa|Volkswagen|VW|Volvo|Yamaha';
